// Keeps what is being typed: in the browser at once, at the draft address within two seconds.
const WAIT = 1500;

for (const form of document.querySelectorAll("form[data-draft-url]")) keep(form);

function keep(form) {
  const status = form.querySelector("[data-draft-status]") ?? document.querySelector("[data-draft-status]");
  const shelf = "draft:" + form.dataset.draftUrl;
  let timer, sending, again, sent = false;
  if (status) status.textContent = status.dataset.draftReady;
  restore(form, shelf);
  form.addEventListener("input", () => {
    store(shelf, values(form));
    clearTimeout(timer);
    timer = setTimeout(send, WAIT);
  });
  form.addEventListener("submit", event => {
    if (!navigator.onLine) {
      event.preventDefault();
      store(shelf, values(form));
      if (status) status.textContent = form.dataset.draftLocal;
      window.addEventListener("online", () => form.requestSubmit(event.submitter), { once: true });
      return;
    }
    sent = true;
    clearTimeout(timer);
    store(shelf, null);
  });
  window.addEventListener("online", () => {
    if (store(shelf)) send();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer && !sent) send();
  });

  async function send() {
    clearTimeout(timer);
    timer = undefined;
    if (sent) return;
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    const kept = await post(form);
    sending = false;
    if (status && !sent) status.textContent = kept ? say(form.dataset.draftSaved) : form.dataset.draftLocal;
    if (again) {
      again = false;
      send();
    }
  }
}

function values(form) {
  const all = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || name.startsWith("__")) continue;
    all[name] = name in all ? [].concat(all[name], value) : value;
  }
  for (const secret of form.querySelectorAll("input[type=password]")) delete all[secret.name];
  return all;
}

async function post(form) {
  const token = form.querySelector("input[name=__RequestVerificationToken]")?.value ?? "";
  try {
    const answer = await fetch(form.dataset.draftUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json", RequestVerificationToken: token },
      body: JSON.stringify(values(form)),
      credentials: "same-origin",
      keepalive: true,
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function say(text) {
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  return text.replace("{0}", time);
}

function store(shelf, all) {
  try {
    if (all === undefined) return sessionStorage.getItem(shelf);
    if (all === null) sessionStorage.removeItem(shelf);
    else sessionStorage.setItem(shelf, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing still has the draft address.
  }
  return null;
}

// Fills empty text boxes after a crash or a lost page; what the server sent wins.
function restore(form, shelf) {
  const kept = JSON.parse(store(shelf) ?? "null");
  if (!kept) return;
  for (const [name, value] of Object.entries(kept)) {
    const control = form.elements.namedItem(name);
    if (control?.matches?.("textarea, input[type=text]") && control.value === "" && typeof value === "string") control.value = value;
  }
}
