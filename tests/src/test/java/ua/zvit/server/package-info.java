/** What the application takes for granted of the server it is deployed on: its pool, its bindings, its limits. */
package ua.zvit.server;
