"use strict";
// Draws the table of months as bars; the table stays behind it for whoever cannot see them.
{
  const table = document.getElementById("months-table");
  const cells = (row, tag) => [...row.querySelectorAll(tag)];
  const names = cells(table.tHead.rows[0], "th").slice(1).map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows];
  const MILLION = 1e6;
  const COLOURS = ["#7f9db3", "#0b5c8f", "#1b6637"];

  new Chart(document.getElementById("months-chart"), {
    type: "bar",
    data: {
      labels: rows.map((row) => row.cells[0].textContent),
      datasets: names.map((name, column) => ({
        label: name,
        backgroundColor: COLOURS[column],
        data: rows.map((row) => Number(row.cells[column + 1].dataset.value) / MILLION),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { position: "top", align: "end", labels: { boxWidth: 12 } } },
      scales: {
        x: { grid: { display: false } },
        y: { beginAtZero: true, title: { display: true, text: table.dataset.million } },
      },
    },
  });
}
