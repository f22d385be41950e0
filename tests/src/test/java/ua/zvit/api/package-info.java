/**
 * The API as a script sees it: over HTTP, with real tokens, against the running server. Who may do what is tried over
 * every route that the API's own description names.
 */
package ua.zvit.api;
