/** The positions of the own council, and who holds them from when on. */
package ua.zvit.web.organisation.positions;
