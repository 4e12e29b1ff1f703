// What a page does beyond links and forms. Everything works without it.
document.addEventListener("DOMContentLoaded", () => {
  const summary = document.querySelector(".nhsuk-error-summary");
  if (summary) summary.focus();
});

// A form that was opened or refused in place takes the keyboard, as a new page would.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id !== "panel") return;
  const place = event.detail.target.querySelector(".nhsuk-error-summary, form input:not([type=hidden]), form select, form textarea");
  if (place) place.focus();
});
