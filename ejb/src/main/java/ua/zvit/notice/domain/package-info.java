/** Notices as they are kept, and the port to their store. */
package ua.zvit.notice.domain;
