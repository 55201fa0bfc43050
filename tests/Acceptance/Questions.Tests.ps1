Describe 'Test-SimReachability' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
        $null = 'vm1', 'vm2' | New-SimVM -Subnet hub/app
        $null = New-SimResource -Type StorageAccount -Name data1 -DefaultAction Deny
        $null = Add-SimNetworkRule -Resource data1 -Subnet hub/app
    }

    It 'asks every source about every destination' {
        Test-SimReachability vm1, vm2 data1, data1.file.core.windows.net | Should -HaveCount 4
    }

    It 'takes sources from the pipeline, by object and by name' {
        Get-SimVM | Test-SimReachability -To data1 -Quiet | Should -Be @($true, $true)
        'vm1', 'hub/app' | Test-SimReachability -To data1 -Quiet | Should -Be @($true, $true)
    }

    It 'answers for the topology that it is given' {
        $before = Get-SimTopology
        Disable-SimServiceEndpoint -Subnet hub/app -Service Microsoft.Storage

        Test-SimReachability vm1 data1 -Quiet | Should -BeFalse
        Test-SimReachability vm1 data1 -Quiet -Topology $before | Should -BeTrue
        Use-SimTopology $before
    }

    It 'goes on with the other sources when one does not exist' {
        $answers = Test-SimReachability vm1, nobody, vm2 data1 -ErrorVariable problem -ErrorAction SilentlyContinue

        $answers | Should -HaveCount 2
        $problem.FullyQualifiedErrorId |
            Should -Be 'SourceInvalid,ServiceEndpoints.Commands.TestSimReachabilityCommand'
    }

    It 'says once that a destination does not exist' {
        $null = Get-SimVM |
            Test-SimReachability -To nothing -ErrorVariable problem -ErrorAction SilentlyContinue

        $problem | Should -HaveCount 1
        $problem[0].TargetObject | Should -Be 'nothing'
    }
}

Describe 'Get-SimEffectiveRoute' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.KeyVault
        $null = New-SimVM -Name vm1 -Subnet hub/app
    }

    It 'is asked at a VM, an interface or a subnet' {
        $atVM = Get-SimEffectiveRoute vm1

        (Get-SimEffectiveRoute -Subnet hub/app).Count | Should -Be $atVM.Count
        (Get-SimVM vm1 | Get-SimEffectiveRoute).Count | Should -Be $atVM.Count
        (Get-SimNetworkInterface -VM vm1 | Get-SimEffectiveRoute).Count | Should -Be $atVM.Count
        (Get-SimSubnet hub/app | Get-SimEffectiveRoute).Count | Should -Be $atVM.Count
    }

    It 'names the endpoint that made a route' {
        $route = Get-SimEffectiveRoute vm1 | Where-Object NextHopType -EQ VirtualNetworkServiceEndpoint

        $route.Service | Should -Be 'Microsoft.KeyVault'
        $route.Region | Should -Be '*'
    }
}
