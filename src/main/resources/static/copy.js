// Gives every text that can be copied a button that does so and says so.
if (navigator.clipboard) {
  for (const place of document.querySelectorAll(".copyable")) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
    const told = document.createElement("span");
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(place.querySelector("code").textContent);
        told.textContent = " Copied.";
      } catch {
        told.textContent = " Your browser does not allow it: select the text and copy it.";
      }
    });
    place.append(button, told);
  }
}
