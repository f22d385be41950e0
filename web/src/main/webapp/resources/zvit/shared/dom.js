/* The elements of the page, as every module asks for them. */

export const byId = (id) => document.getElementById(id);

/* What lies on top takes Escape for itself. */
export const isPopoverOpen = () => document.querySelector(":popover-open") !== null;
