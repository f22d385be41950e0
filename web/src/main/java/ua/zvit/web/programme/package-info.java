/** Programmes of the council: pages and API. */
package ua.zvit.web.programme;
