/*
 * Keeps what is typed into a form across a reload: in this tab only, and only until the form has served its purpose. All else
 * (way back, language, mistakes) works without script, by what the form itself carries.
 */
(() => {
  const form = document.querySelector("form[data-keep]");
  const done = document.querySelector("[data-kept]");
  if (done) sessionStorage.removeItem(done.dataset.kept);
  if (!form) return;

  const place = location.pathname;
  const inputs = [...form.elements].filter(input => input.name && !["hidden", "submit"].includes(input.type));
  const ticks = input => input.type === "checkbox" || input.type === "radio";
  const filled = input => (ticks(input) ? input.checked : input.value !== "");

  const save = () => {
    const typed = inputs.filter(filled).map(input => [input.name, input.value]);
    sessionStorage.setItem(place, JSON.stringify(typed));
  };
  const restore = typed => typed.forEach(([name, value]) => {
    for (const input of inputs.filter(each => each.name === name)) {
      if (!ticks(input)) input.value = value;
      else if (input.value === value) input.checked = true;
    }
  });

  if (!inputs.some(filled)) restore(JSON.parse(sessionStorage.getItem(place) ?? "[]"));
  form.addEventListener("input", save);
})();
