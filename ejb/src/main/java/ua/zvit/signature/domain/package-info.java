/** The signatures that were taken, as they are kept, and the port to their store. */
package ua.zvit.signature.domain;
