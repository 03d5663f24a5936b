package dev.rolecompass.web.embed;

/**
 * What another site shows for one of our links.
 *
 * @param photo whether the picture says what the page says; otherwise it only goes with
 * the link
 * @param title what the picture shows, if it stands for the page, since WordPress makes
 * that its alternative text; otherwise what the page is called
 */
record Embedded(boolean photo, String title, Picture picture) {

	/**
	 * @param maxWidth the greatest width, from 1
	 * @param maxHeight the greatest height, from 1
	 */
	Embedded within(int maxWidth, int maxHeight) {
		return new Embedded(this.photo, this.title, this.picture.within(maxWidth, maxHeight));
	}

	static Embedded photo(String alternative, Picture picture) {
		return new Embedded(true, alternative, picture);
	}

	static Embedded link(String title, Picture picture) {
		return new Embedded(false, title, picture);
	}

}
