// Passkeys: the browser talks with the device, the form carries the answer. Without support the form stays hidden and the other ways remain.
const known = typeof PublicKeyCredential !== "undefined" && "parseRequestOptionsFromJSON" in PublicKeyCredential;

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (known) offer(form);
}

function offer(form) {
  const options = JSON.parse(form.dataset.options);
  const isNew = form.dataset.passkey === "create";
  const publicKey = isNew ? PublicKeyCredential.parseCreationOptionsFromJSON(options) : PublicKeyCredential.parseRequestOptionsFromJSON(options);
  let waiting = new AbortController();
  form.hidden = false;
  for (const note of document.querySelectorAll("[data-passkey-none]")) note.hidden = true;
  form.addEventListener("submit", async event => {
    if (form.elements.Credential.value) return;
    event.preventDefault();
    waiting.abort();
    waiting = new AbortController();
    await answer(isNew ? navigator.credentials.create({ publicKey, signal: waiting.signal }) : navigator.credentials.get({ publicKey, signal: waiting.signal }), true);
  });
  if (!isNew) fill();

  // The key is offered in the field for the user name as well, without being asked for.
  async function fill() {
    if (await PublicKeyCredential.isConditionalMediationAvailable?.()) {
      await answer(navigator.credentials.get({ publicKey, mediation: "conditional", signal: waiting.signal }), false);
    }
  }

  async function answer(asked, tell) {
    try {
      form.elements.Credential.value = JSON.stringify((await asked).toJSON());
    } catch {
      const trouble = form.querySelector("[data-passkey-trouble]");
      if (tell && trouble) trouble.hidden = false;
      return;
    }
    form.submit();
  }
}
