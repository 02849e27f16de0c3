"use strict";
// Sends a chosen document, and shows the suit again.
document.querySelector("form.upload")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const file = form.file.files[0];
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form._csrf.value },
    body: JSON.stringify({
      kind: "LAWSUIT",
      name: file.name,
      mediaType: file.type || "application/octet-stream",
      content: btoa(text),
    }),
  });
  if (answer.ok) location.reload();
  else form.querySelector(".note").hidden = false;
});
