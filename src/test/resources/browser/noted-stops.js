// What note-stops.js has noted.
() => window.stops
