// Moves the reader to the error summary when a refused form comes back.
document.querySelector("[data-focus]")?.focus();

// A link in the summary leads to the control itself, also when it is one of a group.
document.querySelector("[data-focus]")?.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#']");
  const control = link && document.getElementById(link.hash.slice(1));
  if (!control) return;
  event.preventDefault();
  (control.closest(".field") ?? control).scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
});
