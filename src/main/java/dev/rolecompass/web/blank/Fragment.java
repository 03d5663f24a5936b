package dev.rolecompass.web.blank;

/**
 * A fragment of a template, which shows one item.
 *
 * @param variable what the item is called there
 */
record Fragment(String template, String name, String variable) {

	/**
	 * A fragment that is all of a template.
	 */
	static Fragment all(String template, String variable) {
		return new Fragment(template, "", variable);
	}

	/**
	 * The name of the view that shows it.
	 */
	String view() {
		return this.name.isEmpty() ? this.template : this.template + " :: " + this.name;
	}

}
