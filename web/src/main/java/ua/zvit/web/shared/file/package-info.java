/**
 * Files that people take away: how they are named, in one place for pages and API, and how a page sends one. Knows neither
 * JAX-RS nor use cases.
 */
package ua.zvit.web.shared.file;
