namespace ServiceEndpoints; internal static class X { }
