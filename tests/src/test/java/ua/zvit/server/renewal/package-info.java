/** A server that takes every time stamp for weak: settled when it starts. */
package ua.zvit.server.renewal;
