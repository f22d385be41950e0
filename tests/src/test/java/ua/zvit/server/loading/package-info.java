/** A server that has just started: what needs a deployment that nobody has used before. */
package ua.zvit.server.loading;
