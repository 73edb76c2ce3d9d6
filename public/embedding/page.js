// Says below each map where its user is, from the event that the element sends.
for (const output of document.querySelectorAll("output"))
  document.getElementById(output.htmlFor.value)?.addEventListener("pk-change", ({ detail }) => {
    output.textContent = `pk-change: ${detail.view}, address="${detail.address}"`;
  });
