// Leaves without a trace in the way back: the sign-in ends behind our back, and this page's own place in the history is taken by the next.
for (const form of document.querySelectorAll("form[data-leave]")) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    document.body.hidden = true;
    fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" })
      .finally(() => location.replace(form.dataset.leave));
  });
}
