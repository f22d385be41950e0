/** What a council decided about findings and how it tuned the check, and the ports to their store. */
package ua.zvit.check.domain;
