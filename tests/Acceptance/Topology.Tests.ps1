Describe 'New-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
    }

    It 'writes a topology that holds nothing' {
        (New-SimTopology lab).IsEmpty | Should -BeTrue
    }

    It 'takes a region by any of its names' -ForEach 'northeurope', 'North Europe', 'NORTHEUROPE' {
        (New-SimTopology lab -Location $_).Location | Should -BeExactly 'northeurope'
    }

    It 'refuses a region that does not exist and keeps the topology' {
        $null = New-SimTopology kept

        { New-SimTopology lab -Location nowhere -ErrorAction Stop } |
            Should -Throw -ErrorId 'LocationUnknown,ServiceEndpoints.Commands.NewSimTopologyCommand'
        (Get-SimTopology).Name | Should -Be 'kept'
    }

    It 'keeps a topology that holds something, unless forced' {
        $null = New-SimVNet kept 10.0.0.0/16

        { New-SimTopology lab -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyExists,ServiceEndpoints.Commands.NewSimTopologyCommand'
        (Get-SimVNet).Name | Should -Be 'kept'
        (New-SimTopology lab -Force).IsEmpty | Should -BeTrue
    }

    It 'changes nothing under WhatIf' {
        New-SimTopology other -WhatIf | Should -BeNullOrEmpty
        (Get-SimTopology).Name | Should -Be 'default'
    }
}

Describe 'Compare-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet hub 10.0.0.0/16
        $null = New-SimSubnet app hub 10.0.1.0/24
        $before = Get-SimTopology
    }

    It 'writes nothing for a topology and itself' {
        Compare-SimTopology $before $before | Should -BeNullOrEmpty
        Compare-SimTopology $before | Should -BeNullOrEmpty
    }

    It 'writes one row a property that differs from the current topology' {
        Set-SimSubnet hub/app -AddressPrefix 10.0.2.0/24
        $row = Compare-SimTopology $before

        $row.Change, $row.Type, $row.Name, $row.Property | Should -Be 'Changed', 'Subnet', 'hub/app', 'AddressPrefix'
        $row.ReferenceValue | Should -Be '10.0.1.0/24'
        $row.DifferenceValue | Should -Be '10.0.2.0/24'
    }

    It 'takes topologies from the pipeline' {
        Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

        (Get-SimTopology | Compare-SimTopology $before).Property | Should -Be 'ServiceEndpoints[Microsoft.KeyVault]'
        (Get-SimTopology | Compare-SimTopology $before).Change | Should -Be 'Added'
    }

    It 'takes the reports of imports' {
        $file = [IO.Path]::GetTempFileName()
        [IO.File]::WriteAllText($file, '{ "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/' +
            'rg/providers/Microsoft.Network/virtualNetworks/hub", "location": "westeurope",' +
            ' "type": "Microsoft.Network/virtualNetworks", "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] } }')
        $report = Import-SimTopology $file
        [IO.File]::Delete($file)

        Compare-SimTopology $report $report.Topology | Should -BeNullOrEmpty
    }

    It 'refuses what is no topology' {
        { Compare-SimTopology lab -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyNotFound,ServiceEndpoints.Commands.CompareSimTopologyCommand'
    }
}
