package dev.rolecompass.web.blank;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;

import org.thymeleaf.templateresource.ITemplateResource;

/**
 * A template without its tabs, which no text contains.
 */
record UnindentedTemplate(ITemplateResource template) implements ITemplateResource {

	@Override
	public String getDescription() {
		return this.template.getDescription();
	}

	@Override
	public String getBaseName() {
		return this.template.getBaseName();
	}

	@Override
	public boolean exists() {
		return this.template.exists();
	}

	@Override
	public Reader reader() throws IOException {
		StringWriter text = new StringWriter();
		try (Reader reader = this.template.reader()) {
			reader.transferTo(text);
		}
		return new StringReader(text.toString().replace("\t", ""));
	}

	@Override
	public ITemplateResource relative(String location) {
		return new UnindentedTemplate(this.template.relative(location));
	}

}
