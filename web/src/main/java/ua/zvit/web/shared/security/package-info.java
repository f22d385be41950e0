/**
 * The door: bearer tokens for the API, the provider's session for the pages, headers for every response, logout. Who
 * comes in is signed in as the caller before any use case runs; what a caller may do is decided by the use cases.
 */
package ua.zvit.web.shared.security;
