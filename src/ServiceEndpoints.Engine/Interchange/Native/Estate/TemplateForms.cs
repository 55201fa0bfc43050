using ServiceEndpoints.Interchange.Native.Forms;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>
/// What the templates that a topology was read from write and leave out, without which nobody knows what deploying them
/// again would take away. Names may be whatever a template says, so ids are not looked at closely.
/// </summary>
internal static class TemplateForms
{
    public static ObjectForm<TemplateSheet> Template { get; } = new(
        "template",
        new(),
        Member.Required(
            "resources",
            new ListForm<WrittenSheet>(
                new ObjectForm<WrittenSheet>(
                    "writtenResource",
                    new(),
                    Member.Required("id", Values.Any, (WrittenSheet r) => r.Id, (r, text) => r with { Id = text }),
                    Member.Usual(
                        "apiVersion", Values.Any, (WrittenSheet r) => r.ApiVersion, (r, text) => r with { ApiVersion = text }),
                    Member.Usual("given", Values.List, (WrittenSheet r) => r.Given, (r, list) => r with { Given = list })),
                resource => resource.Id),
            (TemplateSheet t) => t.Resources,
            (t, list) => t with { Resources = list }),
        Member.Usual("insiders", Values.List, (TemplateSheet t) => t.Insiders, (t, list) => t with { Insiders = list }),
        Member.Usual("nameless", Values.List, (TemplateSheet t) => t.Nameless, (t, list) => t with { Nameless = list }));
}
