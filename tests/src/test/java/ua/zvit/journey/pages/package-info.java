/** Pages as people meet them: what can be seen and done, found by role and label as a reader hears it. */
package ua.zvit.journey.pages;
