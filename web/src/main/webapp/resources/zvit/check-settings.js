/* The council's dictionary: shows the words that hold what is searched for. */
(function () {
  "use strict";

  const search = document.getElementById("search");
  if (!search) {
    return;
  }
  const words = Array.from(document.querySelectorAll("#words li"));
  const plain = (text) => text.toLocaleLowerCase("uk").replace(/[’'ʼ]/g, "’");

  search.addEventListener("input", () => {
    const wanted = plain(search.value.trim());
    words.forEach((word) => {
      word.hidden = !plain(word.querySelector("b").textContent).includes(wanted);
    });
    document.getElementById("search-count").textContent = words.filter((word) => !word.hidden).length;
  });
})();
