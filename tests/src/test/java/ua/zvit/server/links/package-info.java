/** The watch over links inside the server, with a web and a name service of the test's own. */
package ua.zvit.server.links;
