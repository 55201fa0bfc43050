namespace ServiceEndpoints.Rules;

/// <summary>One thing Azure does or refuses, with the public page that says so.</summary>
public abstract class Rule
{
    protected Rule(string id, string title, string statement, string source)
    {
        Id = id;
        Title = title;
        Statement = statement;
        Source = source;
    }

    public string Id { get; }

    public string Title { get; }

    public string Statement { get; }

    public string Source { get; }

    public sealed override string ToString() => Id;
}
