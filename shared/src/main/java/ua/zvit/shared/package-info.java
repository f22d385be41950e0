/**
 * What the business and the plain libraries both need to know of texts and of JSON. It knows neither Java EE nor any
 * capability. The package goes on in the module of the business, with what needs either.
 */
package ua.zvit.shared;
