// Takes a file that is dropped on the form, says that a check is under way, and goes to what came of it.
const form = document.getElementById("checking");
const drop = document.getElementById("drop");
const file = document.getElementById("file");
const told = document.getElementById("dropped");

for (const kind of ["dragenter", "dragover"]) {
  drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
for (const kind of ["dragleave", "drop"]) {
  drop.addEventListener(kind, () => drop.classList.remove("over"));
}
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length === 1) {
    file.files = event.dataTransfer.files;
    told.textContent = "Chosen: " + file.files[0].name;
  } else {
    told.textContent = "Drop one file at a time.";
  }
});
form.addEventListener("submit", () => {
  document.getElementById("checking-status").textContent = "Checking …";
});
document.getElementById("mistake")?.focus();
