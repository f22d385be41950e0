/* The elements of the page, as every module asks for them. */

export const byId = (id) => document.getElementById(id);

/* What lies on top takes Escape for itself. */
export const isPopoverOpen = () => document.querySelector(":popover-open") !== null;

/* An element with properties and what it holds; a property with a hyphen is an attribute. */
export function element(tag, properties, ...content) {
  const made = document.createElement(tag);
  Object.entries(properties || {}).forEach(([name, value]) => {
    if (name.includes("-")) {
      made.setAttribute(name, value);
    } else {
      made[name] = value;
    }
  });
  made.append(...content.filter((each) => each));
  return made;
}
