using ServiceEndpoints.Changes;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Changes.Network;

internal static class Edits
{
    public static Edit<ValueList<string>> To(params string[] texts) => texts.ToValueList();
}
