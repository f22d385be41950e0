/** Commands for who keeps the installation: the realm of a real one, and a council added from a script. */
package ua.zvit.organisation.command;
