using System.Collections.Generic;
using System.Globalization;

namespace ServiceEndpoints.Interchange.Json;

/// <summary>Where a value stands: file, line and path, such as <c>main.json:12 resources[0].name</c>.</summary>
internal sealed class SourcePlace
{
    private readonly SourcePlace? _parent;
    private readonly string _step;

    private SourcePlace(SourcePlace? parent, string file, string step, int line)
    {
        _parent = parent;
        File = file;
        _step = step;
        Line = line;
    }

    public string File { get; }

    /// <summary>Counted from 1; 0 where the value comes from no file.</summary>
    public int Line { get; }

    public string Path
    {
        get
        {
            Stack<string> steps = new();
            for (SourcePlace? place = this; place is not null; place = place._parent)
            {
                steps.Push(place._step);
            }

            return string.Concat(steps).TrimStart('.');
        }
    }

    public static SourcePlace Root(string file, int line) => new(null, file, "", line);

    public SourcePlace Property(string name, int line) => new(this, File, $".{name}", line);

    public SourcePlace Item(int index, int line) =>
        new(this, File, string.Create(CultureInfo.InvariantCulture, $"[{index}]"), line);

    public override string ToString()
    {
        string where = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : File;
        return Path is { Length: > 0 } path ? $"{where} {path}" : where;
    }
}
