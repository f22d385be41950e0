/** Pages and resources of signing: on the server or elsewhere, what is signed already, settings, and how stages are told. */
package ua.zvit.web.signature;
