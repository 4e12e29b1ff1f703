// What a page does beyond links and forms. Everything works without it.
document.addEventListener("DOMContentLoaded", () => {
  const summary = document.querySelector(".nhsuk-error-summary");
  if (summary) summary.focus();
});
