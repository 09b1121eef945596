// Reads a part of the page aloud, only with voices that live on this device: nothing is sent anywhere.
const buttons = document.querySelectorAll("[data-speak]");
const speech = window.speechSynthesis;

function voice() {
  const wanted = document.documentElement.lang.slice(0, 2);
  const near = ["nb", "nn"].includes(wanted) ? [wanted, "nb", "no", "nn"] : [wanted];
  const here = speech.getVoices().filter(one => one.localService);
  return near.map(code => here.find(one => one.lang.toLowerCase().startsWith(code))).find(Boolean);
}

function show() {
  const found = Boolean(voice());
  for (const button of buttons) button.hidden = !found;
}

function sentences(part) {
  const lines = part.querySelectorAll("h1, h2, h3, p, li, label, legend, dt, dd, a.ds-button, button.ds-button");
  return [...lines]
    .filter(line => line.checkVisibility() && !line.querySelector("h1, h2, h3, p, li, label"))
    .map(line => line.innerText.trim())
    .filter(Boolean);
}

function speak(button) {
  const speaking = speech.speaking;
  speech.cancel();
  if (speaking) return;
  for (const line of sentences(document.getElementById(button.dataset.speak))) {
    const said = new SpeechSynthesisUtterance(line);
    said.voice = voice();
    said.lang = said.voice.lang;
    said.rate = 0.95;
    speech.speak(said);
  }
}

if (speech) {
  show();
  speech.addEventListener("voiceschanged", show);
  for (const button of buttons) button.addEventListener("click", () => speak(button));
  window.addEventListener("pagehide", () => speech.cancel());
}
