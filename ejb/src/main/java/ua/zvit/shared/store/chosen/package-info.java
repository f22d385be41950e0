/** Which stores of contents the installation has chosen, and moving from one to another. */
package ua.zvit.shared.store.chosen;
