// A scanned card opens /card#secret. What stands behind # is never sent; it goes into the form and out of the address at once.
const form = document.querySelector("form[data-card]");
const secret = location.hash.slice(1);

if (form && secret) {
  history.replaceState(null, "", location.pathname);
  form.elements.Secret.value = secret;
  form.requestSubmit();
}
