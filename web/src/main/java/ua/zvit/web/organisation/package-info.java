/** Pages of the organisation: acting appointments. */
package ua.zvit.web.organisation;
