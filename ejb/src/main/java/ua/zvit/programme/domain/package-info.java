/** Programme, section, measure and funding line, and the port to their store. */
package ua.zvit.programme.domain;
