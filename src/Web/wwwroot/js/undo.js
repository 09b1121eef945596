// Counts the seconds in which a save can be undone, then puts the button to rest.
for (const strip of document.querySelectorAll("[data-seconds]")) {
  const line = strip.querySelector(".undo-left");
  const button = strip.querySelector("button");
  const end = performance.now() + Number(strip.dataset.seconds) * 1000;
  const tick = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    if (left > 0) {
      line.textContent = strip.dataset.left.replace("{0}", left);
      return;
    }
    clearInterval(timer);
    line.textContent = strip.dataset.over;
    line.setAttribute("role", "status");
    if (document.activeElement === button) {
      line.setAttribute("tabindex", "-1");
      line.focus();
    }
    button.hidden = true;
  };
  const timer = setInterval(tick, 250);
}
