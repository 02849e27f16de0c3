"use strict";
// Draws the tables that canvases name with data-table; each stays beside its chart for whoever
// cannot see it. Columns with data-series are drawn, stacked by its value; their
// cells hold data-value.
{
  const COLOURS = ["#0b5c8f", "#8fb7d1", "#c77700", "#1b6637", "#8cc29a", "#96386a"];

  const draw = (canvas) => {
    const table = document.getElementById(canvas.dataset.table);
    const { axis = "x", divisor = 1, unit } = canvas.dataset;
    const stacked = "stacked" in canvas.dataset;
    const rows = [...table.tBodies[0].rows];
    const series = [...table.tHead.rows[0].cells].filter((cell) => "series" in cell.dataset);
    const value = axis === "x" ? "y" : "x";
    new Chart(canvas, {
      type: "bar",
      data: {
        labels: rows.map((row) => row.cells[0].textContent),
        datasets: series.map((head, i) => ({
          label: head.textContent,
          ...(stacked && { stack: head.dataset.series }),
          backgroundColor: COLOURS[i % COLOURS.length],
          data: rows.map((row) => Number(row.cells[head.cellIndex].dataset.value) / divisor),
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        indexAxis: axis,
        locale: document.documentElement.lang,
        plugins: { legend: { display: series.length > 1, position: "top", align: "end", labels: { boxWidth: 12 } } },
        scales: {
          [axis]: { stacked, grid: { display: false }, ticks: { autoSkip: false } },
          [value]: { stacked, beginAtZero: true, title: { display: true, text: unit }, ticks: { precision: 0 } },
        },
      },
    });
  };

  document.querySelectorAll("canvas[data-table]").forEach(draw);
}
