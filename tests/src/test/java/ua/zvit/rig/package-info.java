/**
 * The rig that tests of the whole stand on: addresses of the servers {@code ./zvit test} has started, tokens, a browser,
 * and the EAR as Arquillian deploys it. Holds no test of its own.
 */
package ua.zvit.rig;
