// Marks modules for Next's bundler; here everything is the server.
export {};
