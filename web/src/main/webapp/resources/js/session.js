/*
 * Warns two minutes before the session ends and extends it when asked to. When it has ended all the same, what was being typed
 * is kept in this tab and put back after signing in. Other tabs of the console keep the session alive as well, so they tell.
 */
(() => {
  const dialog = document.getElementById("session-end");
  if (!dialog) return;

  const WARNING = 120_000;
  const TOUCHED = "telework.session.touched";
  const kept = "telework.session.typed:" + location.pathname;
  const idle = dialog.dataset.idle * 1000;
  const longest = Date.now() + dialog.dataset.longest * 1000;
  const part = name => dialog.querySelector("[data-part=" + name + "]");
  const fields = () => [...document.querySelectorAll("form#form input, form#form textarea, form#form select")]
      .filter(field => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type));
  const ticks = field => field.type === "checkbox" || field.type === "radio";
  let typed = false;

  const touch = () => localStorage.setItem(TOUCHED, Date.now());
  const end = () => Math.min(Number(localStorage.getItem(TOUCHED)) + idle, longest);
  const show = name => ["warning", "last", "ended"].forEach(each => { part(each).hidden = each !== name; });

  const keep = () => {
    if (!typed) return;
    const state = fields().map(field => [field.name, ticks(field) ? field.value + "\n" + field.checked : field.value]);
    sessionStorage.setItem(kept, JSON.stringify(state));
  };
  const putBack = () => {
    const state = JSON.parse(sessionStorage.getItem(kept) ?? "null");
    if (!state) return;
    sessionStorage.removeItem(kept);
    for (const [name, value] of state) {
      for (const field of fields().filter(each => each.name === name)) {
        if (!ticks(field)) field.value = value;
        else if (value.startsWith(field.value + "\n")) field.checked = value.endsWith("\ntrue");
      }
    }
    document.getElementById("session-restored").hidden = false;
    typed = true;
  };

  const look = () => {
    const left = end() - Date.now();
    if (left > WARNING) {
      if (dialog.open && part("ended").hidden) dialog.close();
      return;
    }
    if (left <= 0 && part("ended").hidden) keep();
    show(left <= 0 ? "ended" : end() === longest ? "last" : "warning");
    if (!dialog.open) dialog.showModal();
  };

  const extend = async () => {
    const answer = await fetch("/console/session", { method: "POST", redirect: "manual" }).catch(() => null);
    if (answer?.status === 204) {
      touch();
      dialog.close();
    } else {
      keep();
      show("ended");
    }
  };

  part("extend").addEventListener("click", extend);
  dialog.querySelectorAll("[data-part=close]").forEach(button => button.addEventListener("click", () => dialog.close()));
  dialog.addEventListener("cancel", event => {
    event.preventDefault();
    if (!part("warning").hidden) extend();
  });
  document.addEventListener("input", () => { typed = true; });
  window.jQuery?.(document).on("pfAjaxSuccess", touch);
  touch();
  putBack();
  setInterval(look, 5_000);
})();
