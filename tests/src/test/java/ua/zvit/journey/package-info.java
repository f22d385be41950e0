/** Journeys of people through the running application, in a real browser and through the API. */
package ua.zvit.journey;
