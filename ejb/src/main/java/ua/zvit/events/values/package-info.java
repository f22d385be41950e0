/** What the register of events speaks in. */
package ua.zvit.events.values;
