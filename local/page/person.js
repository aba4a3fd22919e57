import { make } from "./log.js";

/** The dialog that asks whose day it is. Resolves with the person, or with nobody when it was closed. */
export function choosePerson(people, words) {
  const dialog = document.getElementById("people");
  const search = document.getElementById("search");
  const list = document.getElementById("list");
  const draw = () => list.replaceChildren(...groups(people, { said: search.value.trim(), words, dialog }));
  search.value = "";
  search.placeholder = words.search;
  search.setAttribute("aria-label", words.search);
  dialog.setAttribute("aria-label", words.choose);
  dialog.querySelector(".close").setAttribute("aria-label", words.close);
  search.oninput = draw;
  search.onkeydown = (event) => {
    if (event.key === "Enter" && !event.isComposing) list.querySelector("button")?.click();
  };
  draw();
  dialog.showModal();
  search.focus();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(people.find(({ id }) => id === dialog.returnValue));
  });
}

function groups(people, { said, words, dialog }) {
  const found = people.filter(({ name, unit, post }) => `${name} ${unit} ${post}`.includes(said));
  if (found.length === 0) return [make("p", "none", people.length === 0 ? words.noPeople : words.nobody)];
  const units = [...new Set(found.map(({ unit }) => unit))];
  return units.map((unit) => group(unit, { people: found.filter((person) => person.unit === unit), dialog }));
}

function group(unit, { people, dialog }) {
  const element = make("section");
  element.append(make("h3", "", unit), ...people.map((person) => choice(person, dialog)));
  return element;
}

function choice({ id, name, post }, dialog) {
  const button = make("button", "choice");
  button.type = "button";
  button.append(face(name), make("b", "", name), make("small", "", post));
  button.addEventListener("click", () => dialog.close(id));
  return button;
}

function face(name) {
  const element = make("span", "face", name.slice(-1));
  element.setAttribute("aria-hidden", "true");
  return element;
}
