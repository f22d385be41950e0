/** Programme, section, measure, funding line and indicator, and the port to their store. */
package ua.zvit.programme.domain;
